package mapping;

import java.io.Serializable;

class Size implements Serializable {
    int value;
}
