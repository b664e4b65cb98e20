#!/usr/bin/env bash
# A SLURM cluster of this machine alone, on loopback, in a folder: slurm-loopback.sh FOLDER start|stop (Debian: slurm-wlm).
# Its commands find it by SLURM_CONF=FOLDER/slurm.conf.
set -euo pipefail
folder=$(realpath -m "$1")
if [ "$2" = stop ]; then
  for daemon in slurmd slurmctld munged; do
    [ ! -f "$folder/$daemon.pid" ] || kill "$(cat "$folder/$daemon.pid")" || true
  done
  exit
fi
mkdir -p "$folder"/{state,spool}
(umask 077 && head -c 128 /dev/urandom > "$folder/munge.key")
munged --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munged.pid" \
  --log-file="$folder/munged.log" --seed-file="$folder/munge.seed"
cat > "$folder/slurm.conf" <<CONF
ClusterName=loopback
SlurmctldHost=$(hostname -s)(127.0.0.1)
AuthInfo=socket=$folder/munge.socket
SlurmUser=$(id -un)
SlurmctldPort=16817
SlurmdPort=16818
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=$(nproc)
PartitionName=all Nodes=ALL Default=YES
CONF
export SLURM_CONF=$folder/slurm.conf
slurmctld
slurmd
for _ in $(seq 100); do
  sinfo --noheader --format=%T | grep -q idle && exit
  sleep 0.2
done
echo "no node came up: $(tail -n 1 "$folder/slurmd.log")" >&2
exit 1
