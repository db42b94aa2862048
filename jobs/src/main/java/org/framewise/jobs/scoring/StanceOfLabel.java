package org.framewise.jobs.scoring;

/** The stance that a sentence at hand takes to a label. */
interface StanceOfLabel {

    String of(String label);
}
