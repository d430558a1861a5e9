#!/bin/bash
# User data of Debian's build instances. It stands in place of Image Builder's own: it has to install the SSM agent,
# through which everything else runs, and to ask for the clean-up of the image.
# A step that fails leaves the instance without the agent, and the build ends without an image.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

# Before all else: without this file in the working directory Image Builder cleans nothing.
touch /tmp/perform_cleanup

# Where the parent image is one of our own, it is there already.
if dpkg --status amazon-ssm-agent >/dev/null 2>&1; then
  exit 0
fi

if ! command -v curl >/dev/null || ! command -v gpgv >/dev/null; then
  apt-get -o DPkg::Lock::Timeout=300 update
  apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ca-certificates curl gpgv
fi

work="$(mktemp -d)"
trap 'rm -rf "${work}"' EXIT
cd "${work}"
url=https://s3.amazonaws.com/ec2-downloads-windows/SSMAgent/3.3.4624.0/debian_amd64/amazon-ssm-agent.deb
curl -fsSL --retry 5 --retry-connrefused --connect-timeout 15 -o amazon-ssm-agent.deb "${url}"
curl -fsSL --retry 5 --retry-connrefused --connect-timeout 15 -o amazon-ssm-agent.deb.sig "${url}.sig"

# AWS publishes no checksum but a signature, and renews its key about every 18 months:
#   4855 A9E6 8332 16D6 A77D  8FE4 51A8 E050 D005 2E5D, 2025-01-22 to 2026-07-15
#   1C5B 395C BE5E 74E2 F1CA  2159 2784 DBF3 88D1 9D46, 2026-06-04 to 2027-11-25
# Which of them has signed this version depends on the day; gpgv takes both, the first for signatures from its time, and no
# other. Both as binary keys after each other, from AWS's github.com/aws/amazon-ecs-agent, scripts/amazon-ssm-agent.gpg; to be
# compared with https://docs.aws.amazon.com/systems-manager/latest/userguide/verify-agent-signature.html
base64 --decode >ssm-agent.gpg <<'KEYS'
mQINBGeRNq4BEACrlf5h6Pz+k+M+QCJJ2LfK7d2Tn9J8iJ9qBK2Vwvuxco1rpSO+KEI3nTeysPuh
eximps8WOCADX4VlbsKxMZQLjQM4mA26m1Tiw9nAI4kod4bKjiuMBMUTCD1wfnjH3zQi4kDUdbpf
AEMiPgNLVLH85Wf+lhK+Zm+V38DYzLyVj03kX4wKiG6RMoxzOBZa5gNsVq+j+oCUITGz/URxH713
Rgo8WeoEegI0+7iCBLKg+PM0b7GV2nzkwWJz796HdkqSg8BwXsYaLTrHxa2P1IpwPCisAkyO7gZa
Md6Uj69dtMFO+V8aQee6b57qGuFKZw7h1Vvc85PbF1Gy/wNIpary57kUHBFUg1vYep/roJuEbJCq
97r5I2liLl4NAyrWb9r/TAVxlXvqM4iZUhxm8GAp0FywMdBr9ZECClKa5HxuVmlm0WglTXoYTOZK
eDg6ZoCvyhNxWneCNip74fohXymeFF5L/budhBwy5wuwSniOgTGLo/4CVgZHWCcN+d0Q3bx/sl2Q
NqPg5/xzsxEtymXLdVdwLIsLdEQUnIvy8KTs5jol3DwinnEEyhly6wdaw+qDOhkSOT/VnErrSMkY
F8VJfa5GjhCBWKw9JVSkaP2CI/VHOgHMMKROnulq0hRQBR7RmLYt98xu38BHJWMmF8Ga/HJuIxzD
1VmkZOPvDDESUwARAQABtCdTU00gQWdlbnQgPHNzbS1hZ2VudC1zaWduZXJAYW1hem9uLmNvbT6J
Aj8EEwECACkFAmeRNq4CGy8FCQLGmIAHCwkIBwMCAQYVCAIJCgsEFgIDAQIeAQIXgAAKCRBRqOBQ
0AUuXTdND/9qldQ1E3dYjBVXOnbhiUQL594bkS5VoEX7D4fZ5UMVZa5pGiz+husnoRUS9rH1cSeq
7aHJu9hSCMuMdvRpuoo0CwLB+7HtzJvAO2M01hcEkUYa6QdjnjTzP0ZjnoenJmqF9SYmVqAI/VPa
9mNQ1OJ+HQ3qh5i6w+FoWlVqEdXjZGrWijubTqyN33i1Y26t7Os/x8I9fUeNx37y/7Kama8LTdtv
9GhWiMVBg2IuVf27HCMYofrQm2uCGe61IhtsnhsYaYupmljl+6qgdiuCiS9BAsoIGtqTnu8lnKcG
yGz6YnRszN+U1bNE4w+UFpXWJF8ogpYcghJ06aW/LhjZnQSx3VliLdW8eOJzou41yWmiuL3ZY8eW
KAlD+7eYKS6N6fEJCeNO2VX2lcKtDfaOX+lqGIVyexKayMfpi+0frNzt/92YCpF53jkeS77vMMVq
KIUiIp1OCGv3XsFpIr6Bt2c2throYPDoQL3zvq6vvG40BKeRQ4tTY+5vTc8MeNn3LdzTl9pusxTc
KifrJq7f5FIsL2CpAX8uQ+Qz+XWsYQQ5PvyUDtOznU/MRZaP6HnqY42bzI9ZlKgXi9IE3MXIwoET
9YyzFjkIDvat7SlB4uJCpeIqp/KMOIrTMb7paGLYmBU6YqxNBkDWItNG7NeZzyhh/R/Qqb4vJaf4
S+ZqD1RZXpkCDQRqIYRvARAAsTTpO0zNcsB41tKq0sh/Z6UQ1I6VgMgg/C9WLu5y58cBAbVDpB4E
CKNbHE1rsKIGgWaQM4NtgNuQJaDq4V/ARk6JIe9V5ty20E/HQ0FA0+1kU5eEeae+/Okze/aeA6g9
/ycs44g/5Hk2MoaZQVncpOQRHKpclY/T3/9TugqziYBg9aBmCu5UajLZl5X/Ov5ir3lr4yUzwBdu
nZAyWXnJ64XshAPfV5TjZvMwJSuodPSU4RwZljIAz1w0rFXhMl4pT1CRYWSdh11RtrUvYqFTN9Pb
TF+gd1ucKE+8PEgOrldj39IzJqGJjLgpkDFPP+/7zi0EiZvulrouXWcsAK6rTql3EpXnUX+8YZro
N0GuZmqmNk7XJ16k2h91mgS7SWWKgyXLFB/fQF6nUJKM7Ahxy9jZsUYkociwl+FQSsx/I+ZAzRnk
i7oiAm49U7n4eyw7iMHTkJ1/YLweo/0hd2FaiZeAwIwrODg2KcJvt+kWY0JG8BC81815w6DYI0eb
VwojXcSS7s3pkMuxXA3PdHxG6Q19N6ze4nHmrwZmW2eU5bud34Kc3ZH5Q/DsH452GvQF4ds8HgtR
tLrdkFPnGXKDquf0D7UBCzar4KQFLELZAhAk3q8/EroK4mQ+E53eBSVIKKl/v4sAlnrMloxpKLcY
u2iZbi7c/s5zU/UoHjAqCZkAEQEAAbQnU1NNIEFnZW50IDxzc20tYWdlbnQtc2lnbmVyQGFtYXpv
bi5jb20+iQI/BBMBAgApBQJqIYRvAhsvBQkCxpiABwsJCAcDAgEGFQgCCQoLBBYCAwECHgECF4AA
CgkQJ4Tb84jRnUZ11Q//Wz9CF+mlPqrq+un01rPESw7P/+lcfd3vJR+qeFvkcS/sFuwI3P0RAezz
4HOaIVvNPy8MRz9oPHGYkiu36fXEW1zg6olWJeJgFkDX8XxnFqQcXBLMqFBheqEY4omy9QXCSxSY
FWfx+KU9MTRAyTSCaUZ+2VV5tL61VVVIeGuFhV1JLKUV5qt+3iDJu+qfevS+UjY2PhfC3eoY5kYk
aKYOH//pX//nukfn6H0jlRNyKf2KTx9Q0aZcECazJNVxY5viU7HbajEyCr9/I+xwDZlIAxi7LkDZ
/NOPJ+r3vJKFWS0q7/RQInpUjbEiLqyxKZCzNEDzhb4moCu8wf3f80nKRqrgVPXTxTqE6v7DRYZ2
a/jwOzAHpK+Fjj/JGrEty1hp/66qiDsPzw5tpplGiMJuF3pznvJSRSlBqerLFDo+DyECsBmi/0ts
U3sduWWjUGil79iVJq4hsnKQoyGp4hB8+tGwTdZEoDtJtGuWIN1/UMPns7edaD4uh+jXRNCMDczX
GySNlL6YcEfS/dga/yfRJWGx0XYJs9ukmXkTU4bf/syj8ZOIg2Im6UPNOHD3wNJiQTg8M6i+QQX1
SdP6y7UNsprh2qimyhHNCrier1jKB/apTAZb+WImXlMOS7NrrmsYSk1GKwhOC7lJQLTVut/v0z/n
IgYNW6uR+WgZ+bUgmFc=
KEYS
gpgv --homedir "${work}" --keyring "${work}/ssm-agent.gpg" amazon-ssm-agent.deb.sig amazon-ssm-agent.deb

# apt waits for a lock where dpkg would fail.
apt-get -o DPkg::Lock::Timeout=300 install -y ./amazon-ssm-agent.deb
systemctl enable --now amazon-ssm-agent
