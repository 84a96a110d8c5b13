package mapping;

import java.io.Serializable;

record Point(int x, int y) implements Serializable {}
