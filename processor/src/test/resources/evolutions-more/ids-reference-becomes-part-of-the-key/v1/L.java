package demo;

import jakarta.persistence.*;

@Entity
public class L {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne(optional=false) O o;
    int pos;
}
