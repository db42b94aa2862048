/** The jobs that researchers run: train a model on labelled data, evaluate one, cross-validate a way to learn. */
package org.framewise.jobs.learn;
