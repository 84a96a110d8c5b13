package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

@Entity
class Sample {
    @EmbeddedId
    Key id;

    @Embedded
    Part part;

    Part asBytes;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "other_number"))
    @AttributeOverride(name = "text", column = @Column(name = "other_text", length = 12))
    Part other;
}

class Key implements Serializable {
    int b;
    String a;
}

class Part implements Serializable {
    int number;
    String text;
}
