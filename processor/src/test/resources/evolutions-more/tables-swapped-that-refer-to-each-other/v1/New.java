package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "beta")
public class New {
    @Id @GeneratedValue @SequenceGenerator(sequenceName = "beta_seq") Long id;
    @ManyToOne Old old;
}
