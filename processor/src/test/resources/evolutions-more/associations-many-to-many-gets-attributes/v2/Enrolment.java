package demo;

import jakarta.persistence.*;

@Entity
@IdClass(EnrolmentKey.class)
public class Enrolment {
    @Id @ManyToOne @JoinColumn(name = "student_id") Student student;
    @Id @ManyToOne @JoinColumn(name = "course_id") Course course;
    Integer grade;
}
