package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "alpha")
public class Old {
    @Id @GeneratedValue @SequenceGenerator(sequenceName = "alpha_seq") Long id;
    @Column(length = 10) String a;
}
