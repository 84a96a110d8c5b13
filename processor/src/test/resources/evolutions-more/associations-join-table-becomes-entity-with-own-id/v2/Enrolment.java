package demo;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.*;
import java.time.*;

@Entity @Table(name = "student_course")
public class Enrolment {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "student_id") Student student;
    @ManyToOne(optional = false) @JoinColumn(name = "courses_id") Course course;
    @Backfill("date '2020-01-01'") @Column(nullable = false) LocalDate since;
    Integer grade;
}
