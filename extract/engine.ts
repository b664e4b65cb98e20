/** V8 compiles a function later, when it knows more of what it is given: a short run throws less of that work away. */
import { setFlagsFromString } from 'node:v8';

// One that another V8 does not know is left alone there, with a word on stderr.
setFlagsFromString('--interrupt-budget=400000');
