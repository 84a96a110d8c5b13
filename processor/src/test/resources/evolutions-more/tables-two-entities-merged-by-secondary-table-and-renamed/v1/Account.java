package demo;

import jakarta.persistence.*;

@Entity @SecondaryTable(name = "user_detail", pkJoinColumns = @PrimaryKeyJoinColumn(name = "user_id"))
public class Account {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String login;
    @Column(table = "user_detail") String bio;
    @Column(table = "user_detail", nullable = false) Integer points;
}
