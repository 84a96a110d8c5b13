package demo;

import jakarta.persistence.*;

@Entity
@IdClass(Enrolment.Key.class)
@Table(name = "student_course")
public class Enrolment {
    @Id @ManyToOne @JoinColumn(name = "student_id") Student student;
    @Id @ManyToOne @JoinColumn(name = "courses_id") Course course;
    Integer grade;

    public static class Key implements java.io.Serializable {
        Long student;
        Long course;
    }
}
