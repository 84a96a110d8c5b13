package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg")
public class Long1 {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(name = "größe_äöüäöüäöüäöüäöüäöüäöüä", length = 5) String size;
}
