package dev.reviver.processor;

/** Who runs the compiler. */
enum BuildTool {
    /** Compiles into {@code target/classes}, after it has copied the resources there. */
    MAVEN,
    /** Compiles into {@code build/classes/java/main}, with the resources elsewhere. */
    GRADLE,
    /** Someone who calls javac, or an IDE. */
    PLAIN
}
