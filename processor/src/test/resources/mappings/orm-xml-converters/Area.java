package mapping;

import java.io.Serializable;

class Area implements Serializable {
    int value;
}
