package mapping;

import java.io.Serializable;

public record Key(String z, int a) implements Serializable {}
