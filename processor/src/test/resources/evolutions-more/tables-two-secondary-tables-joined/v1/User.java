package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "account")
@SecondaryTable(name = "account_bio", pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
@SecondaryTable(name = "account_web")
public class User {
    @Id Long id;
    @Column(length = 20) String nick;
    @Column(table = "account_bio", length = 20) String bio;
    @Column(table = "account_web", length = 20) String site;
}
