"""Another program on the same disk, which syncs a file of its own all the time: noise.py FILE

Its syncs flush what others wrote, half of it: a protocol that only holds when nobody else syncs is found out. They come in
bursts, because one that only holds when somebody else syncs is to be found out too.
"""
import os
import random
import sys
import time

descriptor = os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY, 0o644)
turn = 0
while True:
    turn += 1
    os.pwrite(descriptor, b"n" * (turn % 5_000), 0)
    os.ftruncate(descriptor, turn % 7_000)
    os.fsync(descriptor)
    time.sleep(0.01 if turn % 12 else random.uniform(0, 0.5))
