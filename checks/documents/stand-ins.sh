#!/bin/bash
# Runs inside the tree. Stand-ins for what only vendors have: packages, units and commands of the same names and versions, which
# answer the questions that the documents ask. And for what no chroot has: a running systemd, a kernel in /boot, time to wait.
set -euo pipefail
: "${SALT:?}" "${FALCON:?}" "${SSM:?}" "${CORRETTO:?}" "${AWS_CLI:?}"

# package NAME VERSION: installs a Debian package with the files that lie in /stand-in.
package() {
  mkdir -p /stand-in/DEBIAN
  printf 'Package: %s\nVersion: %s\nArchitecture: amd64\nMaintainer: nobody <nobody@example.com>\nDescription: stand-in\n' "$1" "$2" >/stand-in/DEBIAN/control
  dpkg-deb --build /stand-in /stand-in.deb >/dev/null
  dpkg --install /stand-in.deb >/dev/null
  rm -rf /stand-in /stand-in.deb
}

# service NAME: a unit for the next package.
service() {
  mkdir -p /stand-in/lib/systemd/system
  printf '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n' >"/stand-in/lib/systemd/system/$1.service"
}

# program PATH: a program, whose text it reads.
program() {
  mkdir -p "${1%/*}"
  cat >"$1"
  chmod 0755 "$1"
}

service amazon-ssm-agent
package amazon-ssm-agent "${SSM}"

service salt-minion
program /stand-in/usr/bin/salt-minion <<END
#!/bin/sh
echo 'salt-minion ${SALT} (Sulfur)'
END
package salt-minion "${SALT}"

service falcon-sensor
program /stand-in/opt/CrowdStrike/falconctl <<'END'
#!/bin/bash
state() { if [[ -e "/opt/CrowdStrike/$1" ]]; then echo "$2"; else echo "$3"; fi; }
case "$2" in
  --aid) state aid 'aid="0123456789abcdef".' 'aid is not set.' ;;
  --cid) state cid 'cid="0123456789abcdef".' 'cid is not set.' ;;
  --rfm-state) state reduced 'rfm-state=true.' 'rfm-state=false.' ;;
esac
END
package falcon-sensor "${FALCON}"
touch /opt/CrowdStrike/cid
systemctl enable falcon-sensor

program /stand-in/usr/bin/javac <<END
#!/bin/sh
echo 'javac ${CORRETTO%.*.*}'
END
program /stand-in/usr/bin/java <<END
#!/bin/sh
echo 'OpenJDK Runtime Environment Corretto-${CORRETTO} (build ${CORRETTO%.*.*}+10-LTS)' >&2
END
package java-17-amazon-corretto-jdk "1:${CORRETTO%.*}-${CORRETTO##*.}"

program /usr/local/bin/aws <<END
#!/bin/sh
echo 'aws-cli/${AWS_CLI} Python/3.14.0 Linux/6.1.0 exe/x86_64.debian.12'
END

# Without a running systemd is-active says yes to everything; here a unit runs where there is a file of its name.
program /usr/local/bin/systemctl <<'END'
#!/bin/bash
if [[ "$1" != is-active ]]; then exec /usr/bin/systemctl "$@"; fi
state=inactive
if [[ -e "/run/active/${*: -1}" ]]; then state=active; fi
if [[ "$2" != --quiet ]]; then echo "${state}"; fi
[[ "${state}" == active ]]
END
program /usr/local/bin/sleep <<'END'
#!/bin/sh
END
kernel="$(uname -r)"
touch "/boot/vmlinuz-${kernel}"
