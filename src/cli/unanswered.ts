// Until there is an answer: what ends without one, cut off in the middle of this very file even, has judged nothing.
process.exitCode = 2
