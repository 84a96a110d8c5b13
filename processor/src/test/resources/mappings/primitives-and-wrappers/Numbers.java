package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Numbers {
    @Id
    long id;

    boolean flag;
    Boolean flagOrNull;
    byte tiny;
    Byte tinyOrNull;
    short small;
    Short smallOrNull;
    int medium;
    Integer mediumOrNull;
    Long largeOrNull;
    float single;
    Float singleOrNull;
    double twice;
    Double twiceOrNull;
    char letter;
    Character letterOrNull;
}
