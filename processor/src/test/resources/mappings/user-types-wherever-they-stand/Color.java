package mapping;

import java.io.Serializable;

record Color(int rgb) implements Serializable {}
