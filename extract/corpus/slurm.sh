#!/usr/bin/env bash
# Reads a corpus as an array of SLURM jobs, and merges their parts when all are there. From the program's folder, on a
# disk that all nodes share:
#
#   extract/corpus/slurm.sh PARTS INPUT OUTPUT [OPTION OF sbatch …]
#
# The parts lie in OUTPUT.parts, with what each job said; the number of the job that merges is printed. What a site does
# otherwise: options of sbatch (--partition, --account, --mem, --time) hold for all jobs, those in MERGE_OPTIONS for the
# one that merges (it wants more memory than the others: extract/README.md, Limits), and RUN stands before the commands
# (apptainer exec IMAGE). A job that is killed goes back into the queue, three times, and takes up what it has kept; one
# that says what it cannot read ends with that.
set -euo pipefail
if [ $# -lt 3 ]; then
  echo 'usage: extract/corpus/slurm.sh PARTS INPUT OUTPUT [OPTION OF sbatch …]' >&2
  exit 2
fi
parts=$1 folder=$3.parts
printf -v input %q "$2"
printf -v output %q "$3"
printf -v quoted_folder %q "$folder"
shift 3
extract="${RUN:-} node --import tsx extract/cli.ts"
mkdir -p "$folder"

reading=$(
  sbatch --parsable --job-name=read --array="1-$parts" --requeue --output="$folder/read-%a.log" \
    --open-mode=append "$@" <<JOB
#!/usr/bin/env bash
$extract read --part "\$SLURM_ARRAY_TASK_ID/$parts" --jobs 1 --input $input --output $quoted_folder
code=\$?
if [ \$code -gt 128 ] && [ "\${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
  scontrol requeue "\${SLURM_ARRAY_JOB_ID}_\$SLURM_ARRAY_TASK_ID"
  sleep 60 # until SLURM ends this run of the task: it must not end by itself before
fi
exit \$code
JOB
)
# shellcheck disable=SC2086 # options are words
sbatch --parsable --job-name=merge --dependency="afterok:$reading" --kill-on-invalid-dep=yes \
  --output="$folder/merge.log" "$@" ${MERGE_OPTIONS:-} <<JOB
#!/usr/bin/env bash
exec $extract merge $quoted_folder/part-*-of-$parts.jsonl --output $output
JOB
