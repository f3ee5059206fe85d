-- Who waits for whom in a circle is found after two seconds instead of twenty: a page, or whoever sent a form, waits for it.
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.deadlockTimeout', '2');
