package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("a_table_with_a_name_that_takes_all_sixty_three_bytes_there_ar_b")
@Table(name = "a_table_with_a_name_that_takes_all_sixty_three_bytes_there_ar_a")
public class Two {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(unique = true) String a_column_with_a_long_name_too;
    @ManyToOne One parent;
}
