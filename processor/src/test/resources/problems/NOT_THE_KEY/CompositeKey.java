package mapping;

import java.io.Serializable;

public class CompositeKey implements Serializable {
    int a;
    int b;
}
