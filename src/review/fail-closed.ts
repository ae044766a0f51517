// The first import of both programs: one that ends without an answer, cut off in the middle of its own file even, has
// not passed. 2 says on the command line that something could not be judged; a runner takes all but 0 for a failure.
process.exitCode = 2
