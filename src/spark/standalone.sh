#!/usr/bin/env bash
# Converts articles and links their meetings on a Spark cluster of this machine, a master and two
# workers, each a process of its own, and compares the graphs with those of `parley convert` and a
# store of them with one after `parley link`:
#
#   src/spark/standalone.sh [INPUT]
#
# INPUT is a file of JSON lines; by default the articles that the tests learn from and the reports
# that the test of linking tells. Needs Maven and a JDK of 21 or later (JAVA_HOME). All files are
# under a temporary folder that goes at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C

work=$(mktemp -d)
processes=()
finish() {
  [ ${#processes[@]} -eq 0 ] || kill "${processes[@]}" 2> /dev/null || true
  wait 2> /dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# reports: the reports of the test of linking, as JSON lines.
reports() {
  awk -F ' [|] ' '!/^#/ && NF == 3 {
    gsub(/["\\]/, "\\\\&", $3)
    printf "{\"id\": \"report%d\", \"published\": \"%s\", \"text\": \"%s\"}\n", NR, $2, $3
  }' src/test/resources/dev/parley/store/link/reports.txt
}

if [ $# -gt 0 ]; then
  input=$(realpath "$1")
else
  input=$work/articles.jsonl
  cat src/test/resources/dev/parley/training/release.articles.jsonl <(reports) > "$input"
fi

mvn -B -q -Pspark -DskipTests package

# A home as a release of Spark has it, of what Spark needs by itself.
version=$(sed -n 's/.*<spark.version>\(.*\)<.*/\1/p' pom.xml)
cat > "$work/pom.xml" << END
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>spark</groupId>
  <artifactId>home</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.spark</groupId>
      <artifactId>spark-sql_2.13</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
END
mvn -B -q -f "$work/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/spark.path"
export SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_HOSTNAME=localhost
mkdir -p "$SPARK_HOME/jars"
touch "$SPARK_HOME/RELEASE"
tr ':' '\n' < "$work/spark.path" | while read -r jar; do ln -s "$jar" "$SPARK_HOME/jars/"; done

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
opens=()
for package in lang lang.invoke io net nio util util.concurrent; do
  opens+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
done
opens+=(--add-opens=java.base/sun.nio.ch=ALL-UNNAMED)

# run NAME CLASS ARGUMENT...: starts a process of Spark, whose messages go to a file of that name.
run() {
  local name=$1
  shift
  "$java" -Xmx512m "${opens[@]}" -cp "$SPARK_HOME/jars/*" "$@" > "$work/$name.log" 2>&1 &
  processes+=($!)
}

# await FILE TEXT: waits until TEXT is in FILE, for two minutes at most.
await() {
  for _ in $(seq 240); do
    if grep -q "$2" "$work/$1.log"; then
      return 0
    fi
    sleep 0.5
  done
  echo "$1 does not start:" >&2
  tail -20 "$work/$1.log" >&2
  return 1
}

run master org.apache.spark.deploy.master.Master \
  --host localhost --port 0 --webui-port 0
await master 'Starting Spark master at'
master=$(sed -n 's/.*Starting Spark master at \(spark:[^ ]*\).*/\1/p' "$work/master.log")
for number in 1 2; do
  run "worker$number" org.apache.spark.deploy.worker.Worker --host localhost \
    --webui-port 0 --cores 1 --memory 1g --work-dir "$work/worker$number" "$master"
done
await worker1 'Successfully registered with master'
await worker2 'Successfully registered with master'

# submit CLASS ARGUMENT...: runs a job on the cluster.
submit() {
  local class=$1
  shift
  "$java" -Xmx512m "${opens[@]}" -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit \
    --master "$master" --class "$class" \
    --conf spark.driver.host=localhost --conf spark.ui.enabled=false \
    --conf spark.executor.memory=800m --conf spark.sql.files.maxPartitionBytes=65536 \
    --jars "$(ls target/lib/*.jar | paste -sd, -)" target/parley.jar \
    "$@" 2> "$work/driver.log" ||
    { tail -30 "$work/driver.log" >&2; return 1; }
}

# both JOBS: fails unless each worker had a part in so many jobs.
both() {
  local number
  for number in 1 2; do
    [ "$(ls "$work/worker$number"/app-*/*/stderr | wc -l)" -eq "$1" ] ||
      { echo "worker $number did nothing" >&2; return 1; }
  done
}

# quads STORE: what the store holds, in order.
quads() {
  ./parley backup --db "$work/$1" "$work/$1.nq.gz" 2> /dev/null
  gzip -dc "$work/$1.nq.gz" | sort
}

submit dev.parley.spark.SparkConversion "file://$input" "file://$work/out"
both 1
./parley convert "$input" -o "$work/one.nq"
cmp <(gzip -dc "$work"/out/part-*.nq.gz | sort) <(sort "$work/one.nq")
echo "$(ls "$work"/out/part-*.nq.gz | wc -l) parts of two workers hold the graphs of parley convert"

submit dev.parley.spark.SparkLinking "file://$work/out/part-*.nq.gz" "file://$work/linked"
both 2
./parley restore --db "$work/one" "$work/one.nq"
./parley link --db "$work/one"
./parley restore --db "$work/many" "$work"/linked/graphs/part-*.nq.gz "$work"/linked/links/part-*.nq.gz
quads one > "$work/one.sorted"
quads many > "$work/many.sorted"
grep -q 'owl#sameAs> .*/links> \.$' "$work/one.sorted"
cmp "$work/one.sorted" "$work/many.sorted"
echo "a store of the graphs and links of two workers is that of parley link, quad by quad"
