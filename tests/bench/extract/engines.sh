#!/usr/bin/env bash
# A corpus of dense reports read by one run, by an array of SLURM jobs of which one is killed, and by GNU parallel over ssh
# into another checkout; all three must write the same bytes. From the program's folder:
#
#   tests/bench/extract/engines.sh [DOCUMENTS] [PARTS]        (10000 and 16)
#
# SLURM and sshd run on loopback. Debian: slurm-wlm openssh-server parallel rsync time; as root, or as who may start munged.
set -euo pipefail
documents=${1:-10000} parts=${2:-16}
folder=$(mktemp -d)
here=$PWD
trap '"$here"/tests/bench/extract/slurm-loopback.sh "$folder/slurm" stop; [ ! -f "$folder/sshd.pid" ] || kill "$(cat "$folder/sshd.pid")"; rm -rf "$folder"' EXIT
# Merging so many records takes more than Node gives by itself.
export NODE_OPTIONS=--max-old-space-size=12288
timed="/usr/bin/time --append --format=%e,%U,%S,%M --output"
# What was used, of one file of such lines: how many, the longest, processor seconds in all, most memory.
used() { awk -F, -v name="$1" 'NF == 4 { n += 1; if ($1 > t) t = $1; p += $2 + $3; if ($4 > m) m = $4 }
  END { printf "| %s | %d | %.0f | %.0f | %.0f |\n", name, n, t, p, m / 1000 }' "$2"; }
forget() { rm -rf node_modules/.cache; }

npx tsx tests/bench/extract/write-dense.ts "$folder/corpus" "$documents"
du -sm "$folder/corpus" | awk -v n="$documents" '{ print n " dense reports, " $1 " MB, parts: '"$parts"'" }'

forget
$timed "$folder/one.time" node --import tsx extract/cli.ts --input "$folder/corpus" --output "$folder/one" 2>&1 | tail -n 1

forget
tests/bench/extract/slurm-loopback.sh "$folder/slurm" start
export SLURM_CONF=$folder/slurm/slurm.conf
start=$SECONDS
merge=$(RUN="$timed $folder/slurm.time" extract/corpus/slurm.sh "$parts" "$folder/corpus" "$folder/slurm.out")
# Of the first task the program is killed as soon as it has kept a document.
until compgen -G 'node_modules/.cache/*/*' > /dev/null; do sleep 0.2; done
pkill -KILL --oldest -f "node.*cli.ts read --part [0-9]+/$parts"
srun --quiet --dependency="afterany:$merge" true
slurm_seconds=$((SECONDS - start))
grep --quiet REQUEUE "$folder"/slurm.out.parts/read-*.log && echo 'the killed task was put back into the queue and taken up'

# Another checkout stands for another machine: its own folder, its own cache, reached by ssh alone.
git worktree add --quiet --detach "$folder/other" HEAD
cp -al node_modules "$folder/other/node_modules"
rm -rf "$folder/other/node_modules/.cache"
ln -s "$folder/corpus" "$folder/other/corpus"
ssh-keygen -q -t ed25519 -N '' -f "$folder/host"
ssh-keygen -q -t ed25519 -N '' -f "$folder/user"
install -d /run/sshd
/usr/sbin/sshd -f /dev/null -p 16822 -o ListenAddress=127.0.0.1 -h "$folder/host" -o PidFile="$folder/sshd.pid" \
  -o AuthorizedKeysFile="$folder/user.pub" -o StrictModes=no -o UsePAM=no
cat > "$folder/ssh.conf" <<CONF
Host other
  HostName 127.0.0.1
  Port 16822
  IdentityFile $folder/user
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
CONF
start=$SECONDS
(
  mkdir "$folder/home" && cd "$folder/home"
  seq "$parts" | PARALLEL_SSH="ssh -F $folder/ssh.conf" parallel --will-cite --halt now,fail=1 --retries 3 --jobs "$(nproc)" \
    --sshlogin "$(nproc)/other" --wd "$folder/other" --return "parts/part-{}-of-$parts.jsonl" --cleanup \
    "$timed $folder/ssh.time node --import tsx extract/cli.ts read --part {}/$parts --jobs 1 --input corpus --output parts" \
    2> "$folder/ssh.log" || (tail -n 20 "$folder/ssh.log" && exit 1)
)
$timed "$folder/ssh-merge.time" node --import tsx extract/cli.ts merge "$folder"/home/parts/part-*.jsonl --output "$folder/ssh.out" 2>&1 | tail -n 1
ssh_seconds=$((SECONDS - start))
git worktree remove --force "$folder/other"

echo '| run | processes | longest, s | processor, s | most memory, MB |'
echo '| --- | --- | --- | --- | --- |'
used 'one run' "$folder/one.time"
tail -n 1 "$folder/slurm.time" > "$folder/slurm-merge.time"
sed -i '$d' "$folder/slurm.time"
used 'SLURM: tasks' "$folder/slurm.time"
used 'SLURM: merge' "$folder/slurm-merge.time"
used 'ssh: parts' "$folder/ssh.time"
used 'ssh: merge' "$folder/ssh-merge.time"
echo "by the clock: SLURM $slurm_seconds s, parallel over ssh $ssh_seconds s"
for other in slurm.out ssh.out; do diff -rq "$folder/one" "$folder/$other" && echo "$other: the bytes of one run"; done
