package org.framewise.jobs.cli;
/** x */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
