#!/bin/sh
# Unpacks the corpora that are not kept in the repository: prepare.sh DIR [OUT]
set -eu
from=${1:?a folder with *.jsonl.gz}
to=${2:-var/training}
mkdir -p "$to"
for file in "$from"/*.train.jsonl.gz "$from"/*.dev.jsonl.gz; do
    gzip -dc "$file" > "$to/$(basename "$file" .gz)"
done
