/** Users' files: decoding them, taking them apart, and saying where they are wrong. */
package org.framewise.datasets.input;
