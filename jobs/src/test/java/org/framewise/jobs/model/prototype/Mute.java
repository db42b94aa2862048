package org.framewise.jobs.model.prototype;

import org.framewise.features.embedding.TextEncoder;

/** To it no text says anything, so that cues are all there is. */
record Mute() implements TextEncoder {

    @Override
    public String id() {
        return "mute";
    }

    @Override
    public String identity() {
        return "";
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public float[] encode(String text) {
        return new float[2];
    }
}
