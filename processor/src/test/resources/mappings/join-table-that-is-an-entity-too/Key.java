package mapping;

import java.io.Serializable;

public record Key(Long role, Long account) implements Serializable {}
