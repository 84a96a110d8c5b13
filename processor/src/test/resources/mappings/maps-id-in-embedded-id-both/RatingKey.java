package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class RatingKey implements Serializable {
    @Column(name = "student_id")
    Long studentId;

    String courseId;

    @Override
    public boolean equals(Object o) {
        return o instanceof RatingKey;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
