/** Goes through a paragraph and finds where its sentences begin. */
package org.framewise.features.sentence.scan;
