package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Rating {
    @EmbeddedId
    RatingKey id;

    @MapsId("studentId")
    @ManyToOne
    @JoinColumn(name = "student_id")
    Student student;

    @MapsId("courseId")
    @ManyToOne
    @JoinColumn(name = "course_code")
    Course course;

    int stars;
}
