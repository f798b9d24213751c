"""Removes near duplicates with datatrove: dedupe_datatrove.py INPUT.jsonl LANGUAGE OUTPUT_FOLDER

Its four steps in this process, one after the other. Prints the CPU seconds that they took, without
those for imports and for loading the tokenizer.
"""

import pathlib
import resource
import sys

from datatrove.data import DocumentsPipeline
from datatrove.pipeline.dedup import MinhashDedupCluster, MinhashDedupFilter, MinhashDedupSignature
from datatrove.pipeline.dedup.minhash import MinhashConfig, MinhashDedupBuckets
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers.jsonl import JsonlWriter
from datatrove.utils.hashing import HashConfig
from loguru import logger


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def main():
    source, language, out = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    logger.remove()
    config = MinhashConfig(n_grams=5, num_buckets=14, hashes_per_bucket=8,
                           hash_config=HashConfig(hash_fc="xxhash", precision=64))

    def reader():
        return JsonlReader(str(source.parent), glob_pattern=source.name)

    def run(*steps):
        data: DocumentsPipeline = None
        for step in steps:
            data = step(data, 0, 1)
        if data is not None:
            for _ in data:
                pass

    signature = MinhashDedupSignature(output_folder=out + "/signatures", config=config, language=language)
    signature.get_shingles("one two three four five six")
    start = cpu()
    run(reader(), signature)
    for bucket in range(config.num_buckets):
        MinhashDedupBuckets(input_folder=out + "/signatures", output_folder=out + "/buckets", config=config)(
            None, bucket, config.num_buckets)
    MinhashDedupCluster(input_folder=out + "/buckets", output_folder=out + "/remove", config=config)(None, 0, 1)
    run(reader(), MinhashDedupFilter(input_folder=out + "/remove"),
        JsonlWriter(out + "/kept", output_filename="kept.jsonl", compression=None))
    print(cpu() - start)


if __name__ == "__main__":
    main()
