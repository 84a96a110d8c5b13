package mapping;

import java.io.Serializable;

public class Key implements Serializable {
    Long pc;

    int n;
}
