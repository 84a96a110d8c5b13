package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("takes")
public class Enrolment {
    @Id @GeneratedValue Long id;
    @RenamedFrom("student_id") @ManyToOne(optional = false) Student pupil;
    @RenamedFrom("courses_id") @ManyToOne(optional = false) Course course;
}
