package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "account")
@SecondaryTable(name = "account_bio", pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
public class User {
    @Id Long id;
    @Column(table = "account_bio", length = 20) String nick;
    @Column(table = "account_bio", length = 20) String bio;
    @Column(table = "account_bio", length = 20) String site;
}
