package mapping;

import java.io.Serializable;

public class Key implements Serializable {
    String pc;

    int n;
}
