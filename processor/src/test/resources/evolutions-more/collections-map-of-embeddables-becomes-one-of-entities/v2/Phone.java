package demo;

import jakarta.persistence.*;

@Entity
public class Phone {
    @Id @GeneratedValue Long id;
    @Column(length = 20) String number;
}
