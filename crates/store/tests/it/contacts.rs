//! Customers brought in many at a time.

use store::contact::{self, NewContact};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

fn customer(n: usize) -> NewContact {
    NewContact { id: id(), name: format!("Customer {n}"), email: format!(" Customer.{n}@Example.com"), at: NOON }
}

async fn add_all(stage: &Stage, new: &[NewContact]) {
    let mut tx = stage.store.begin().await.expect("begin");
    contact::add_all(&mut tx, stage.workspace, new).await.expect("added");
    tx.commit().await.expect("commit");
}

async fn email(stage: &Stage, contact: Uuid) -> Option<String> {
    let mut read = stage.store.read().await.expect("read");
    let found = contact::find(&mut read, stage.workspace, contact).await.expect("find");
    found.expect("it is there").email
}

#[tokio::test]
async fn many_customers_come_at_once_and_a_second_time_nothing_happens() {
    let stage = Stage::new().await;
    let customers: Vec<NewContact> = (0..150).map(customer).collect();
    add_all(&stage, &customers).await;
    add_all(&stage, &customers).await;
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(contact::count(&mut read, stage.workspace).await.expect("count"), 150);
    drop(read);
    assert_eq!(email(&stage, customers[149].id).await.as_deref(), Some("customer.149@example.com"));
}

#[tokio::test]
async fn an_address_that_two_customers_give_stays_with_the_first() {
    let stage = Stage::new().await;
    let (first, second) = (customer(1), customer(1));
    add_all(&stage, &[first.clone(), second.clone()]).await;
    assert!(email(&stage, first.id).await.is_some());
    assert_eq!(email(&stage, second.id).await, None);
    let mut tx = stage.store.begin().await.expect("begin");
    let found = contact::find_or_add(&mut tx, stage.workspace, "customer.1@example.com", None, id(), NOON).await;
    assert_eq!(found.expect("found"), first.id);
}
