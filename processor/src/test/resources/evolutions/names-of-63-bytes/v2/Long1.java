package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg")
public class Long1 {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(name = "größe_äöüäöüäöüäöüäöüäöüäöüä", length = 9, unique = true) String size;
    @ManyToOne @JoinColumn(name = "ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi") Long1 other;
}
