package org.qualityaward.launcher;

import java.io.PrintStream;

/** What a visitor needs to begin. */
final class Welcome {

    private Welcome() {}

    static void print(PrintStream out, Options options) {
        out.println();
        out.println("  乌海市市长质量奖评审管理系统   " + options.address());
        out.println("  Payara admin console          http://localhost:" + options.adminPort() + "/");
        out.println("  Data (kept)                   " + options.data());
        out.println("  Ctrl-C stops the server.");
        out.println();
    }
}
