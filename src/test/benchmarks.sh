#!/usr/bin/env bash
# Measures Parley on this machine beside what others need for the same, as docs/benchmarks.md shows:
#
#   src/test/benchmarks.sh MIXED.jsonl DIPLOMACY.jsonl
#
# The files hold news of all kinds, and about diplomacy only. Needs Maven, a JDK of 25 or later
# (JAVA_HOME), curl and quiet. Processor seconds tell more than passed ones where others work, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" --version | awk 'NR == 1 { split($2, version, "."); exit version[1] < 25 }' ||
  { echo "benchmarks.sh: JAVA_HOME must name a JDK of 25 or later" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -B -q -DskipTests package
mvn -B -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/path"
path=target/test-classes:target/classes:$(cat "$work/path")

date -u '+%d %B %Y'
sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sort | uniq -c
"$java" -version 2>&1 | head -1
uptime

for articles in "$@"; do
  echo "== Archive: $(basename "$articles")"
  "$java" -Xmx512m -cp "$path" dev.parley.store.ArchiveBenchmark "$articles"
done

# median NAME COMMAND...: runs it some times; the middle of the seconds passed, and of those worked.
median() {
  local name=$1
  shift
  for _ in $(seq 10); do
    { TIMEFORMAT='%R %U %S'; time "$@" > /dev/null 2>&1; } 2>> "$work/times"
  done
  middle "$name"
}

# middle NAME: tells the middle of what stands in $work/times: seconds passed, worked, worked.
middle() {
  awk -v name="$1" '
    { passed[NR] = $1; worked[NR] = $2 + $3 }
    function middle(values, n, i, j, x) {
      for (i = 2; i <= n; i++) {
        x = values[i]
        for (j = i - 1; j > 0 && values[j] > x; j--) values[j + 1] = values[j]
        values[j + 1] = x
      }
      return values[int((n + 1) / 2)]
    }
    END { printf "%-40s %.2f s passed, %.2f s worked\n", name, middle(passed, NR), middle(worked, NR) }
  ' "$work/times"
  rm "$work/times"
}

echo "== Start"
article=src/main/resources/dev/parley/samples/sochi-2017.txt
./parley convert "$article" -o "$work/graph.ttl" 2> /dev/null
median 'parley convert, one article' ./parley convert "$article"
median 'riot, its graph' "$java" -cp "$path" riotcmd.riot --formatted=turtle "$work/graph.ttl"

# Starts the server, asks it as soon as it listens, writes down what it worked until then, and stops
# it. What a process worked is told by Linux only.
first_answer() {
  local query='query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D' port=3999
  local server begin end
  begin=$(date +%s%N)
  ./parley serve --port $port > /dev/null 2>&1 & server=$!
  until curl -sf "http://localhost:$port/sparql?$query" > /dev/null; do sleep 0.02; done
  end=$(date +%s%N)
  awk -v passed=$((end - begin)) -v ticks="$(getconf CLK_TCK)" \
    '{ print passed / 1e9, $14 / ticks, $15 / ticks }' "/proc/$server/stat" >> "$work/times"
  kill "$server"
  wait "$server" || true
}
for _ in $(seq 5); do first_answer; done
middle 'parley serve, to its first answer'

echo "== Throughput, requests a second"
"$java" -cp "$path" dev.parley.serve.ThroughputBenchmark
