"""Runs a command and tells what it took, from a process that is small itself.

    launch.py STDERR COMMAND...

The kernel counts the memory a process had before it became the command: started
from the harness, every contender would seem to take what the harness takes.
"""

import os
import sys
import time


def main():
    """Prints exit status, wall seconds, CPU seconds, peak memory in KiB."""
    errors, *command = sys.argv[1:]
    actions = [
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, errors, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - began
    print(os.waitstatus_to_exitcode(status), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


if __name__ == "__main__":
    main()
