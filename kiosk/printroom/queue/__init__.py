"""The queue of the hub: the order of the jobs that wait, and the plan of where and when each is printed."""
