"""Features in, log-odds out: the linear models whose weights ship with the package.

["P>finish:0:1", "next:score"]  ->  +2.3
"""

from pressbox.weighing.weights import Kept, bucket, buckets_of, forget, likelihood, odds_of, read_from, remember

__all__ = ["Kept", "bucket", "buckets_of", "forget", "likelihood", "odds_of", "read_from", "remember"]
