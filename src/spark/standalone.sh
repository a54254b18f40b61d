#!/usr/bin/env bash
# Converts articles on a Spark cluster of this machine, a master and two workers, each a process of
# its own, and compares the graphs with those of `parley convert`:
#
#   src/spark/standalone.sh [INPUT]
#
# INPUT is a file of JSON lines; by default the articles that the tests learn from. Needs Maven and a
# JDK of 21 or later (JAVA_HOME). All files are under a temporary folder that goes at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C

input=$(realpath "${1:-src/test/resources/dev/parley/training/release.articles.jsonl}")
work=$(mktemp -d)
processes=()
finish() {
  [ ${#processes[@]} -eq 0 ] || kill "${processes[@]}" 2> /dev/null || true
  wait 2> /dev/null || true
  rm -rf "$work"
}
trap finish EXIT

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

"$java" -Xmx512m "${opens[@]}" -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit \
  --master "$master" --class dev.parley.spark.SparkConversion \
  --conf spark.driver.host=localhost --conf spark.ui.enabled=false \
  --conf spark.executor.memory=800m --conf spark.sql.files.maxPartitionBytes=65536 \
  --jars "$(ls target/lib/*.jar | paste -sd, -)" target/parley.jar \
  "file://$input" "file://$work/out" 2> "$work/driver.log" ||
  { tail -30 "$work/driver.log" >&2; exit 1; }

for number in 1 2; do
  ls "$work/worker$number"/app-*/*/stderr > /dev/null ||
    { echo "worker $number did nothing" >&2; exit 1; }
done
./parley convert "$input" -o "$work/one.nq"
cmp <(gzip -dc "$work"/out/part-*.nq.gz | sort) <(sort "$work/one.nq")
echo "$(ls "$work"/out/part-*.nq.gz | wc -l) parts of two workers hold the graphs of parley convert"
